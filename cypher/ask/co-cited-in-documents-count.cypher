// How many entities are cited together with an entity in one document?
// Parameters: id; types (labels) and kinds (null: all) of what is cited with it.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
MATCH (:Entity {id: $id})<-[c:CITES]-(p:Provision)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
WITH DISTINCT d
MATCH (q:Provision {document: d.id})-[:CITES]->(e:Entity)
WHERE e.id <> $id
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN count(DISTINCT e.id) AS total
