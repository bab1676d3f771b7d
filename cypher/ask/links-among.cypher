// The links between the entities of a set.
// Parameters: ids.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[link]->(to:Entity)
WHERE link.type IS NOT NULL AND to.id IN $ids
RETURN link {.*} AS link, from.id AS from, to.id AS to
ORDER BY link.type, from, to, link.id
