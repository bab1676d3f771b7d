// Which of these entities fit, a page of them?
// Parameters: ids; skip, limit; order: ID, DATE or NAME; descending.
// Filter (null: does not matter): types (labels), kinds, since and until (full dates), issuer and subject (ids), series,
// sessions, read, placeholder, whole (true: no parts of documents).
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($since IS NULL OR left(e.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(e.date + '-01-01', 10) <= $until)
  AND ($series IS NULL OR e.series IN $series)
  AND ($sessions IS NULL OR e.session IN $sessions)
  AND ($read IS NULL OR coalesce(e.read, false) = $read)
  AND ($placeholder IS NULL OR coalesce(e.placeholder, false) = $placeholder)
  AND ($whole IS NULL OR (e.document IS NULL) = $whole)
  AND ($issuer IS NULL OR EXISTS { MATCH (e)-[:ISSUED_BY|ADOPTED_BY]->(:Entity {id: $issuer}) })
  AND ($subject IS NULL OR EXISTS { MATCH (e)-[:ABOUT]->(:Entity {id: $subject}) })
WITH e, CASE $order WHEN 'DATE' THEN coalesce(e.date, '') WHEN 'NAME' THEN e.name ELSE e.id END AS key
RETURN e {.*} AS entity
ORDER BY
  CASE WHEN $descending THEN key ELSE '' END DESC,
  CASE WHEN $descending THEN '' ELSE key END,
  e.id
SKIP $skip LIMIT $limit
