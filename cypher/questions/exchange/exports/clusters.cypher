// question: what each source says of each cluster as a cluster
// parameters: none
// columns: row (map from property to value)
// order: id, source
// index: none
// allows: NodeByLabelScan, DirectedRelationshipTypeScan, because a whole table leaves
MATCH (n:Cluster)-[said:DESCRIBED_BY]->(source:Source)
WHERE CASE
  WHEN said.mergedStart IS NULL THEN NOT EXISTS { (:Merged {into: n.id, madeCluster: true}) }
  ELSE EXISTS { (:Merged {id: said.mergedStart, cluster: true}) }
END
RETURN said {.*, id: coalesce(said.mergedStart, n.id), source: source.id} AS row
ORDER BY row.id, row.source
