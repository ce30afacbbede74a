// removes the nodes of merged organisations once their links have gone, and remembers what they were
// parameters: $members (id, into)
// index: entity_id, merged_id
UNWIND $members AS member
MATCH (part:Entity {id: member.id})
MATCH (whole:Entity {id: member.into})
MATCH (merged:Merged {id: member.id})
WITH part, whole, merged, part:Cluster AS cluster, part:Cluster AND NOT whole:Cluster AS madeCluster
SET
  merged.present = true,
  merged.cluster = CASE WHEN cluster THEN true END,
  merged.madeCluster = CASE WHEN madeCluster THEN true END
FOREACH (_ IN CASE WHEN madeCluster THEN [1] END | SET whole:Cluster)
DETACH DELETE part
