// Which entities bear exactly this name? Full names before other spellings, these before short forms.
// Parameters: folded (the name as the port folds it).
MATCH (name:Name {folded: $folded})-[:NAMES]->(e:Entity)
WITH e, min(CASE name.type WHEN 'SYMBOL' THEN 0 WHEN 'NAME' THEN 0 WHEN 'ALIAS' THEN 1 ELSE 2 END) AS strength
RETURN e {.*} AS entity, strength
ORDER BY strength, e.id
