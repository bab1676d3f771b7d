// The documents that cite most, a page of them.
// Parameters: by: CITATIONS_MADE or ENTITIES_CITED; types (labels) and kinds (null: all) of the citing; skip, limit.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
MATCH (p:Provision)-[c:CITES]->(t:Entity)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
  AND ($types IS NULL OR d.label IN $types)
  AND ($kinds IS NULL OR d.kind IN $kinds)
WITH d, CASE WHEN $by = 'CITATIONS_MADE' THEN c.id ELSE t.id END AS counted
WITH d, count(DISTINCT counted) AS times
RETURN d {.*} AS entity, times
ORDER BY times DESC, d.id
SKIP $skip LIMIT $limit
