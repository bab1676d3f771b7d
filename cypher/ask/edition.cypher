// Which edition of the graph is this? No row where nothing was ever loaded.
MATCH (edition:Edition {id: 'graph'})
RETURN edition.number AS number, edition.changedAt AS changedAt
