// What happened when, oldest first, a page of it? What lasts belongs to every range that it touches.
// Parameters: types (labels), kinds, since and until (null: does not matter); skip, limit.
MATCH (e:Entity)
WHERE e.date IS NOT NULL
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($since IS NULL OR left(coalesce(e.dateEnd, e.date) + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(e.date + '-01-01', 10) <= $until)
RETURN e {.*} AS entity
ORDER BY left(e.date + '-01-01', 10), e.id
SKIP $skip LIMIT $limit
