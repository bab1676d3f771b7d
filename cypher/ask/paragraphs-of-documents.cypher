// The paragraphs of some documents or parts, a page of each.
// Parameters: ids; skip, limit.
// Filter (null: does not matter): sections, numbers, acts, cites (id of an entity), text (folded).
UNWIND $ids AS anchor
CALL {
  WITH anchor
  MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
  WHERE part.id = anchor OR part.document IS NOT NULL
  WITH DISTINCT part
  MATCH (part)-[:CONTAINS]->(p:Provision)
  WHERE ($sections IS NULL OR p.section IN $sections)
    AND ($numbers IS NULL OR p.number IN $numbers)
    AND ($acts IS NULL OR any(act IN p.acts WHERE act IN $acts))
    AND ($cites IS NULL OR EXISTS { MATCH (p)-[:CITES]->(:Entity {id: $cites}) })
    AND ($text IS NULL OR p.folded CONTAINS $text)
  RETURN p
  ORDER BY p.position, p.id
  SKIP $skip LIMIT $limit
}
RETURN anchor, p {.*} AS paragraph
ORDER BY anchor, p.position, p.id
