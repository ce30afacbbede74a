// Question: which migrations has this graph had?
// Columns: version, checksum
// Order: version
// Index: migration_version
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum
ORDER BY version
