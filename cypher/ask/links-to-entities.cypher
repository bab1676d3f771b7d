// The links that lead to some entities, with the entities at their other end.
// Parameters: ids; types (of links, null: all).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[link]-(other:Entity)
WHERE link.type IS NOT NULL AND ($types IS NULL OR link.type IN $types)
RETURN anchor, link {.*} AS link, other {.*} AS other
ORDER BY anchor, link.type, link.date, other.id, link.id
