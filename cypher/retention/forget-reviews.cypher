// name: retention/forget-reviews
// purpose: Take somebody who goes out of the reviews about them, and out of who was given which made-up name; the places stay, and so does what was said of them there
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the number of reviews
CYPHER 25
MATCH (n:Review|Pseudonyms)
WHERE any(id IN $ids WHERE id IN n.children OR any(key IN n.keys WHERE key ENDS WITH (':' + id)))
SET n.children = [child IN n.children WHERE NOT child IN $ids],
  n.keys = [key IN n.keys | CASE WHEN any(id IN $ids WHERE key ENDS WITH (':' + id)) THEN split(key, ':')[0] + ':' + randomUUID() ELSE key END]
WITH count(*) AS reviews
MATCH (i:Influence)
WHERE i.child IN $ids OR i.item IN $ids
SET i.child = CASE WHEN i.child IN $ids THEN NULL ELSE i.child END,
  i.item = CASE WHEN i.item IN $ids THEN NULL ELSE i.item END
