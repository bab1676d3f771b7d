// Links by their ids.
// Parameters: ids.
MATCH (from:Entity)-[link]->(to:Entity)
WHERE link.id IN $ids
RETURN link.id AS anchor, link {.*} AS link, from {.*} AS from, to {.*} AS to
ORDER BY anchor
