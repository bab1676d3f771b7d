// How many entities are there?
MATCH (e:Entity)
RETURN count(e) AS entities
