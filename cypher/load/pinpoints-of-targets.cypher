// Which pinpoints lead into these documents and parts?
// $targets: entity ids
UNWIND $targets AS id
MATCH (provision:Provision)-[cites:CITES]->(target:Entity {id: id})
WHERE size(cites.pinpointLabels) > 0
RETURN cites.id AS citation, cites.source AS source, provision.id AS provision, target.id AS target, cites.pinpointLabels AS labels
