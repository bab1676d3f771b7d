// Which pinpoints does a source state that may lead to a paragraph?
// $source: id of the source
MATCH (provision:Provision {source: $source})-[cites:CITES]->(target:Entity)
WHERE size(cites.pinpointLabels) > 0
RETURN cites.id AS citation, cites.source AS source, provision.id AS provision, target.id AS target, cites.pinpointLabels AS labels
