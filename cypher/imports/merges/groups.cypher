// writes which organisations are merged into which, in place of what was said before about these
// parameters: $ids (all that are concerned), $members (id, into)
// index: merged_id
CALL {
  UNWIND $ids AS id
  MATCH (old:Merged {id: id})
  DELETE old
}
UNWIND $members AS member
CREATE (:Merged {id: member.id, into: member.into})
