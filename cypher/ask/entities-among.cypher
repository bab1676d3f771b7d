// Which of these entities fit, a page of them?
// Parameters: ids; skip, limit; order: ID, DATE or NAME; descending.
// Filter (null: does not matter): types (labels), kinds, since and until (full dates), issuer, subject, committee, sponsor and how a State voted (inFavour, against, abstaining; all ids), series,
// sessions, agendaItems, read, placeholder, whole (true: no parts of documents).
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($since IS NULL OR left(e.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(e.date + '-01-01', 10) <= $until)
  AND ($series IS NULL OR e.series IN $series)
  AND ($sessions IS NULL OR e.session IN $sessions)
  AND ($agendaItems IS NULL OR e.agendaItem IN $agendaItems)
  AND ($read IS NULL OR coalesce(e.read, false) = $read)
  AND ($placeholder IS NULL OR coalesce(e.placeholder, false) = $placeholder)
  AND ($whole IS NULL OR (e.document IS NULL) = $whole)
  AND ($issuer IS NULL OR EXISTS { MATCH (e)-[:ISSUED_BY|ADOPTED_BY]->(:Entity {id: $issuer}) })
  AND ($subject IS NULL OR EXISTS { MATCH (e)-[:ABOUT]->(:Entity {id: $subject}) })
  AND ($committee IS NULL OR EXISTS { MATCH (e)-[:RECOMMENDED_BY]->(:Entity {id: $committee}) })
  AND ($sponsor IS NULL OR EXISTS { MATCH (e)-[:SPONSORED_BY|SUBMITTED_BY]->(:Entity {id: $sponsor}) })
  AND ($inFavour IS NULL OR EXISTS { MATCH (e)-[:FAVOURED_BY]->(:Entity {id: $inFavour}) })
  AND ($against IS NULL OR EXISTS { MATCH (e)-[:OPPOSED_BY]->(:Entity {id: $against}) })
  AND ($abstaining IS NULL OR EXISTS { MATCH (e)-[:ABSTAINED_BY]->(:Entity {id: $abstaining}) })
WITH e, CASE $order WHEN 'DATE' THEN coalesce(e.date, '') WHEN 'NAME' THEN e.name ELSE e.id END AS key
RETURN e {.*} AS entity
ORDER BY
  CASE WHEN $descending THEN key ELSE '' END DESC,
  CASE WHEN $descending THEN '' ELSE key END,
  e.id
SKIP $skip LIMIT $limit
