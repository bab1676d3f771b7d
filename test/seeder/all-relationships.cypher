// Every relationship.
MATCH (from)-[link]->(to)
RETURN from.id AS from, type(link) AS type, to.id AS to, link {.*} AS link
