// records that a migration was applied; a second process that applied it at the same moment changes nothing
// parameters: $version, $description, $checksum
// index: migration_version
MERGE (m:Migration {version: $version})
ON CREATE SET m.description = $description, m.checksum = $checksum, m.appliedAt = datetime()
