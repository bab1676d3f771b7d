// Takes out a source whose facts are gone already.
// $source: its id
MATCH (source:Source {id: $source})
DETACH DELETE source
