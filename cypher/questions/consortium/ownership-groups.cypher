// question: to which larger organisation each organisation belongs, so that two of one owner do not count as independent
// parameters: $ids (identifiers of organisations), $kinds (kinds of parts that are owned by the whole)
// columns: id, whole (identifier of the outermost organisation that it is a part of)
// order: none; several rows where the links branch
// index: unique Entity.id
UNWIND $ids AS id
MATCH (part:Entity {id: id})
MATCH (part)-[links:PART_OF*1..3]->(whole:Organisation)
WHERE all(link IN links WHERE link.kind IN $kinds)
  AND NOT EXISTS { (whole)-[further:PART_OF]->(:Organisation) WHERE further.kind IN $kinds }
RETURN id, whole.id AS whole
