// What an import wrote, batch by batch, and what was there before: kept while it runs, so that all of it can be taken back.
CREATE CONSTRAINT journal_entry_id IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX journal_entry_job IF NOT EXISTS FOR (n:JournalEntry) ON (n.job, n.batch);
CREATE INDEX journal_thing_entry IF NOT EXISTS FOR (n:JournalThing) ON (n.journalEntry);
CREATE INDEX journal_link_entry IF NOT EXISTS FOR (n:JournalLink) ON (n.journalEntry);

// Which decisions an import brought, to be withdrawn with it.
CREATE INDEX merge_decision_found_by IF NOT EXISTS FOR (n:MergeDecision) ON (n.foundBy);
