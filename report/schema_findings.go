package report

const findingsSchema = `
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "hyte-findings",
  "description": "The outcome of one audit: one finding for every duty in force that day for that organisation.",
  "type": "object",
  "required": ["asOf", "organisation", "verdict", "textCheckedTo", "unseenAmendments", "amendmentsUnknown", "counts", "findings"],
  "additionalProperties": false,
  "properties": {
    "asOf": {"$ref": "#/$defs/date"},
    "organisation": {
      "type": "object",
      "required": ["code", "name", "actor"],
      "additionalProperties": false,
      "properties": {
        "code": {"type": "string", "pattern": "^([0-9]{2,3}|HUS)$"},
        "name": {"$ref": "#/$defs/text"},
        "actor": {"enum": ["municipality", "uusimaa-municipality", "helsinki", "county", "uusimaa-county", "hus", "aland-municipality"]}
      }
    },
    "verdict": {"enum": ["complete", "incomplete", "not-applicable"]},
    "textCheckedTo": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
    "unseenAmendments": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["act", "number", "inForce", "note"],
        "additionalProperties": false,
        "properties": {
          "act": {"type": "string"},
          "number": {"type": ["string", "null"]},
          "inForce": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
          "note": {"anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}]}
        }
      }
    },
    "amendmentsUnknown": {"type": "array", "items": {"type": "string"}},
    "counts": {
      "type": "object",
      "required": ["pass", "fail", "overdue", "due", "not-due", "justified", "review", "waived", "not-applicable"],
      "additionalProperties": {"type": "integer", "minimum": 0}
    },
    "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
  },
  "$defs": {
    "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "text": {
      "type": "object",
      "required": ["fi", "sv", "en"],
      "additionalProperties": false,
      "properties": {"fi": {"type": "string"}, "sv": {"type": "string"}, "en": {"type": "string"}}
    },
    "pointer": {"type": "string", "pattern": "^(/.*)?$"},
    "citation": {
      "type": "object",
      "required": ["act", "section", "subsection", "point", "force", "url", "textCheckedTo"],
      "additionalProperties": false,
      "properties": {
        "act": {"type": "string"},
        "section": {"type": ["string", "null"]},
        "subsection": {"type": ["integer", "null"], "minimum": 1},
        "point": {"type": ["string", "null"]},
        "asIn": {"type": "string"},
        "annex": {"const": true},
        "force": {"enum": ["statute", "decree", "decision", "guidance", "proposal", "inference"]},
        "url": {"type": ["string", "null"]},
        "textCheckedTo": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]}
      }
    },
    "finding": {
      "type": "object",
      "required": ["id", "outcome", "severity", "citation", "evidence", "pointer", "message", "remedy"],
      "additionalProperties": false,
      "properties": {
        "id": {"type": "string", "minLength": 1},
        "outcome": {"enum": ["pass", "fail", "overdue", "due", "not-due", "justified", "review", "waived", "not-applicable"]},
        "severity": {"enum": ["must", "should", "linked"]},
        "citation": {"$ref": "#/$defs/citation"},
        "evidence": {"type": "array", "items": {"$ref": "#/$defs/pointer"}},
        "pointer": {"$ref": "#/$defs/pointer"},
        "message": {"$ref": "#/$defs/text"},
        "remedy": {"$ref": "#/$defs/text"},
        "due": {
          "type": "object",
          "required": ["from", "to"],
          "additionalProperties": false,
          "properties": {
            "from": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
            "to": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]}
          }
        },
        "overdueSince": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]}
      }
    }
  }
}`
