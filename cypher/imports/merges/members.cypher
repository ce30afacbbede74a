// which merged organisations have a part in these: they are merged themselves, or others are merged into them?
// parameters: $ids
// index: merged_id, merged_into
UNWIND $ids AS given
CALL {
  WITH given
  MATCH (itself:Merged {id: given})
  RETURN itself.into AS whole
  UNION
  WITH given
  MATCH (:Merged {into: given})
  RETURN given AS whole
}
WITH DISTINCT whole
MATCH (merged:Merged {into: whole})
RETURN
  merged.id AS id,
  merged.into AS into,
  coalesce(merged.cluster, false) AS cluster,
  coalesce(merged.madeCluster, false) AS madeCluster,
  coalesce(merged.present, false) AS present
ORDER BY id
