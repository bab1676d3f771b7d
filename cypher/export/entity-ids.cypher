// Ids of entities, a page of them in their order.
// Parameters: after (the last id of the page before, '' for the first), limit.
// Filter (null: does not matter): types (labels), kinds, read (true: only documents whose paragraphs are in the graph).
MATCH (e:Entity)
WHERE e.id > $after
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($read IS NULL OR coalesce(e.read, false) = $read)
RETURN e.id AS id
ORDER BY id
LIMIT $limit
