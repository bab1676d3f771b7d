// The most cited entities, a page of them.
// Parameters: by: TIMES_CITED or CITING_DOCUMENTS; types (labels) and kinds (null: all); skip, limit.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
MATCH (p:Provision)-[c:CITES]->(e:Entity)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
WITH e, CASE WHEN $by = 'TIMES_CITED' THEN c.id ELSE d.id END AS counted
WITH e, count(DISTINCT counted) AS times
RETURN e {.*} AS entity, times
ORDER BY times DESC, e.id
SKIP $skip LIMIT $limit
