// The edition of a made graph.
MERGE (e:Edition {id: 'graph'})
SET e.number = 1, e.changedAt = '2035-01-01T00:00:00Z'
RETURN e.number AS number
