// How many paragraphs are there in the whole graph?
// Filter (null: does not matter): sections, numbers, acts, cites (id of an entity), text (folded).
MATCH (p:Provision)
WHERE ($sections IS NULL OR p.section IN $sections)
  AND ($numbers IS NULL OR p.number IN $numbers)
  AND ($acts IS NULL OR any(act IN p.acts WHERE act IN $acts))
  AND ($cites IS NULL OR EXISTS { MATCH (p)-[:CITES]->(:Entity {id: $cites}) })
  AND ($text IS NULL OR p.folded CONTAINS $text)
RETURN count(p) AS total
