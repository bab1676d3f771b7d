// How many documents cite?
// Parameters: types (labels) and kinds (null: all) of the citing.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
MATCH (p:Provision)-[c:CITES]->(:Entity)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
  AND ($types IS NULL OR d.label IN $types)
  AND ($kinds IS NULL OR d.kind IN $kinds)
RETURN count(DISTINCT d.id) AS total
