// What do some documents cite? All of it, in the order of the text, with what an edge says of the paragraph.
// Parameters: ids of whole documents.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents), types (labels) and kinds
// of the target.
UNWIND $ids AS anchor
MATCH (d:Entity {id: anchor})
MATCH (p:Provision {document: anchor})-[c:CITES]->(e:Entity)
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN anchor AS document, d.date AS date, p.id AS paragraph, p.label AS label, p.section AS section, c {.*} AS citation, e.id AS target
ORDER BY document, p.position, c.position, c.id
