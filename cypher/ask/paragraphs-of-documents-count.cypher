// How many paragraphs have some documents or parts?
// Parameters: ids.
// Filter (null: does not matter): sections, numbers, acts, cites (id of an entity), text (folded).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
WHERE part.id = anchor OR part.document IS NOT NULL
WITH DISTINCT anchor, part
MATCH (part)-[:CONTAINS]->(p:Provision)
WHERE ($sections IS NULL OR p.section IN $sections)
  AND ($numbers IS NULL OR p.number IN $numbers)
  AND ($acts IS NULL OR any(act IN p.acts WHERE act IN $acts))
  AND ($cites IS NULL OR EXISTS { MATCH (p)-[:CITES]->(:Entity {id: $cites}) })
  AND ($text IS NULL OR p.folded CONTAINS $text)
RETURN anchor, count(p) AS total
ORDER BY anchor
