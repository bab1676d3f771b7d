// Where two sources disagree, a page of it.
// Parameters: skip, limit.
MATCH (conflict:Conflict)
RETURN conflict {.*} AS conflict
ORDER BY conflict.id
SKIP $skip LIMIT $limit
