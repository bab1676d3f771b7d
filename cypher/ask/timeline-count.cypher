// How many entities stand on the timeline?
// Parameters: types (labels), kinds, since and until (null: does not matter).
MATCH (e:Entity)
WHERE e.date IS NOT NULL
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($since IS NULL OR left(coalesce(e.dateEnd, e.date) + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(e.date + '-01-01', 10) <= $until)
RETURN count(e) AS total
