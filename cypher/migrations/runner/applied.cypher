// question: which migrations has this graph had?
// parameters:
// columns: version, checksum
// order: version
// index: migration_version
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum
ORDER BY version
