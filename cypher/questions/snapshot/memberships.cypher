// question: every membership in a cluster
// parameters: none
// columns: member, cluster (identifiers), fromYear, toYear
// order: none
// index: none, a whole table is read
// allows: NodeByLabelScan, DirectedRelationshipTypeScan
MATCH (cluster:Cluster)<-[link:MEMBER_OF]-(member:Organisation)
RETURN member.id AS member, cluster.id AS cluster, link.fromYear AS fromYear, link.toYear AS toYear
