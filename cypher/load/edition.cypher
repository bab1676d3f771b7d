// The graph has changed.
// $changedAt: ISO 8601
MERGE (edition:Edition {id: 'graph'})
SET edition.number = coalesce(edition.number, 0) + 1, edition.changedAt = $changedAt
