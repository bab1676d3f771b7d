// The links that start from some entities.
// Parameters: ids.
// Filter (null: does not matter): types (labels) and kinds of the other end.
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})-[link]->(to:Entity)
WHERE link.type IS NOT NULL
  AND ($types IS NULL OR to.label IN $types)
  AND ($kinds IS NULL OR to.kind IN $kinds)
RETURN link {.*} AS link, anchor AS source, to.id AS target
ORDER BY source, link.type, target, link.id
