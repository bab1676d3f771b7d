// The names of some entities, best first within a language.
// Parameters: ids; languages and types (null: all).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:NAMES]-(name:Name)
WHERE ($languages IS NULL OR name.language IN $languages) AND ($types IS NULL OR name.type IN $types)
RETURN anchor, name.text AS text, name.language AS language, name.type AS type, name.rank AS rank
ORDER BY anchor, language, CASE type WHEN 'NAME' THEN 0 WHEN 'ALIAS' THEN 1 ELSE 2 END, rank, text
