// How many conflicts are there?
MATCH (conflict:Conflict)
RETURN count(conflict) AS total
