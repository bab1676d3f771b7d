// Which pinpoints lead into these documents and parts?
// $targets: entity ids
UNWIND $targets AS id
MATCH (target:Entity {id: id})<-[cites:CITES]-(provision:Provision)
WHERE size(cites.pinpointLabels) > 0
RETURN cites.id AS citation, cites.source AS source, provision.id AS provision, target.id AS target, cites.pinpointLabels AS labels
