// name: retention/forget-reviews
// purpose: Take somebody who goes out of the reviews about them, and out of who was given which made-up name; the places stay
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the number of reviews
CYPHER 25
MATCH (n:Review|Pseudonyms)
WHERE any(id IN $ids WHERE id IN n.children OR any(key IN n.keys WHERE key ENDS WITH (':' + id)))
SET n.children = [child IN n.children WHERE NOT child IN $ids],
  n.keys = [key IN n.keys | CASE WHEN any(id IN $ids WHERE key ENDS WITH (':' + id)) THEN split(key, ':')[0] + ':' + randomUUID() ELSE key END]
