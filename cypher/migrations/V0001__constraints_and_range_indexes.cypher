// Identity: one thing, one id. The constraints also serve every look-up by id.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (n:Service) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funded_programme_id IF NOT EXISTS FOR (n:FundedProgramme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT achievement_id IF NOT EXISTS FOR (n:Achievement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (n:ImportJob) REQUIRE n.id IS UNIQUE;

// What the questions filter and sort by.
CREATE INDEX organisation_type IF NOT EXISTS FOR (n:Organisation) ON (n.type);
CREATE INDEX organisation_country IF NOT EXISTS FOR (n:Organisation) ON (n.country);
CREATE INDEX organisation_nuts IF NOT EXISTS FOR (n:Organisation) ON (n.nuts);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX organisation_pic IF NOT EXISTS FOR (n:Organisation) ON (n.pic);
CREATE INDEX organisation_vat IF NOT EXISTS FOR (n:Organisation) ON (n.vat);
CREATE INDEX organisation_ror IF NOT EXISTS FOR (n:Organisation) ON (n.ror);
CREATE INDEX cluster_name IF NOT EXISTS FOR (n:Cluster) ON (n.name);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name);
CREATE INDEX project_start_year IF NOT EXISTS FOR (n:Project) ON (n.startYear);
CREATE INDEX project_end_year IF NOT EXISTS FOR (n:Project) ON (n.endYear);
CREATE INDEX project_grant_number IF NOT EXISTS FOR (n:Project) ON (n.grantNumber);
CREATE INDEX project_framework IF NOT EXISTS FOR (n:Project) ON (n.framework);
CREATE INDEX project_status IF NOT EXISTS FOR (n:Project) ON (n.status);
CREATE INDEX project_topic IF NOT EXISTS FOR (n:Project) ON (n.topic);
CREATE INDEX concept_notation IF NOT EXISTS FOR (n:Concept) ON (n.notation);
CREATE INDEX concept_scheme IF NOT EXISTS FOR (n:Concept) ON (n.scheme);
CREATE INDEX region_code IF NOT EXISTS FOR (n:Region) ON (n.code);
CREATE INDEX region_level IF NOT EXISTS FOR (n:Region) ON (n.level);
CREATE INDEX import_job_started IF NOT EXISTS FOR (n:ImportJob) ON (n.startedAt);
