// Who cites some entities, by year, act and basis? A citation that implies acts counts under each of its readings.
// Parameters: ids.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[c:CITES]-(p:Provision)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
RETURN anchor, d.year AS year, c.act AS act, c.implies AS implies, d.id AS document, c.id AS citation
ORDER BY anchor, year, document, citation
