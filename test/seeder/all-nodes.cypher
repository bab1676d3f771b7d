// Every node but those that tell of the loading itself.
MATCH (node)
WHERE NOT node:Edition AND NOT node:RecallingTests
RETURN node.id AS id, node {.*} AS node, node:Instrument AS isInstrument, node:Body AS isBody
