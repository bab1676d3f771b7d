// In which languages are there names?
MATCH (name:Name)
WHERE name.type <> 'SYMBOL'
RETURN DISTINCT name.language AS language
ORDER BY language
