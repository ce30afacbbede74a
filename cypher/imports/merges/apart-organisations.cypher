// makes merged organisations nodes of their own again; their links follow
// parameters: $members (id, into, cluster, madeCluster)
// index: entity_id, merged_id
UNWIND $members AS member
MATCH (whole:Entity {id: member.into})
MERGE (part:Entity {id: member.id})
SET part:Organisation
FOREACH (_ IN CASE WHEN member.cluster THEN [1] END | SET part:Cluster)
FOREACH (_ IN CASE WHEN member.madeCluster THEN [1] END | REMOVE whole:Cluster)
WITH member
MATCH (merged:Merged {id: member.id})
SET merged.present = null, merged.cluster = null, merged.madeCluster = null
