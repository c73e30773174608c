package report

const reportSchema = `
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "hyte-report/1",
  "description": "A report as sections of sentences, facts, tables and gaps, in every language at once.",
  "type": "object",
  "required": ["format", "kind", "title", "unit", "sections"],
  "additionalProperties": false,
  "properties": {
    "format": {"const": "hyte-report/1"},
    "kind": {"enum": ["annual-report", "term-report-and-plan", "council-summary", "comparison", "deadlines", ""]},
    "title": {"$ref": "#/$defs/sentence"},
    "unit": {
      "type": "object",
      "required": ["code", "name"],
      "additionalProperties": false,
      "properties": {"code": {"type": "string"}, "name": {"$ref": "#/$defs/text"}}
    },
    "year": {"type": "integer"},
    "term": {"$ref": "#/$defs/period"},
    "asOf": {"$ref": "#/$defs/date"},
    "note": {"$ref": "#/$defs/written"},
    "sections": {"type": "array", "items": {"$ref": "#/$defs/section"}}
  },
  "$defs": {
    "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "period": {
      "type": "object",
      "additionalProperties": false,
      "required": ["from", "to"],
      "properties": {
        "from": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
        "to": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]}
      }
    },
    "text": {
      "type": "object",
      "additionalProperties": false,
      "properties": {"fi": {"type": "string"}, "sv": {"type": "string"}, "en": {"type": "string"}}
    },
    "written": {
      "type": "object",
      "additionalProperties": false,
      "properties": {"text": {"type": "string"}, "fi": {"type": "string"}, "sv": {"type": "string"}, "en": {"type": "string"}}
    },
    "sentence": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "fi": {"type": "string"},
        "sv": {"type": "string"},
        "en": {"type": "string"},
        "template": {"$ref": "#/$defs/text"},
        "values": {"type": "array", "items": {"$ref": "#/$defs/value"}}
      }
    },
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
    "value": {
      "anyOf": [
        {"type": "null"},
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "words": {"$ref": "#/$defs/written"},
            "number": {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?$"},
            "decimals": {"type": "integer", "minimum": 0, "maximum": 12},
            "unit": {"$ref": "#/$defs/text"},
            "missing": {"enum": ["suppressed", "not-collected", "not-applicable", "not-answered"]},
            "date": {"$ref": "#/$defs/date"},
            "period": {"$ref": "#/$defs/period"},
            "citation": {"$ref": "#/$defs/citation"},
            "drawing": {"$ref": "#/$defs/drawing"},
            "mark": {"enum": ["good", "fair", "poor", "open"]},
            "note": {"type": "string"},
            "link": {"type": "string"}
          },
          "oneOf": [
            {"required": ["words"]},
            {"required": ["number"]},
            {"required": ["missing"]},
            {"required": ["date"]},
            {"required": ["period"]},
            {"required": ["citation"]},
            {"required": ["drawing"]}
          ]
        }
      ]
    },
    "drawing": {
      "type": "object",
      "required": ["shapes"],
      "additionalProperties": false,
      "properties": {
        "label": {"$ref": "#/$defs/sentence"},
        "shapes": {"type": "array", "items": {"$ref": "#/$defs/shape"}}
      }
    },
    "shape": {
      "type": "object",
      "required": ["form", "at", "tone"],
      "additionalProperties": false,
      "properties": {
        "form": {"enum": ["band", "track", "dot", "ring", "post", "diamond"]},
        "at": {"type": "integer"},
        "to": {"type": "integer"},
        "tone": {"enum": ["main", "done", "under-way", "begun", "not", "missed", "unknown", "faint", "gain", "loss"]}
      }
    },
    "section": {
      "type": "object",
      "required": ["id", "title", "blocks"],
      "additionalProperties": false,
      "properties": {
        "id": {"type": "string"},
        "title": {"$ref": "#/$defs/text"},
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "sections": {"type": "array", "items": {"$ref": "#/$defs/section"}}
      }
    },
    "block": {
      "anyOf": [
        {
          "type": "object",
          "required": ["type", "sentences"],
          "additionalProperties": false,
          "properties": {
            "type": {"enum": ["paragraph", "list"]},
            "sentences": {"type": "array", "items": {"$ref": "#/$defs/sentence"}}
          }
        },
        {
          "type": "object",
          "required": ["type", "facts"],
          "additionalProperties": false,
          "properties": {
            "type": {"const": "facts"},
            "facts": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["label", "value"],
                "additionalProperties": false,
                "properties": {
                  "label": {"$ref": "#/$defs/text"},
                  "value": {"$ref": "#/$defs/value"},
                  "note": {"$ref": "#/$defs/sentence"}
                }
              }
            }
          }
        },
        {"$ref": "#/$defs/table"},
        {
          "type": "object",
          "required": ["type", "must", "text"],
          "additionalProperties": false,
          "properties": {
            "type": {"const": "gap"},
            "duty": {"type": "string"},
            "citation": {"$ref": "#/$defs/citation"},
            "must": {"type": "boolean"},
            "text": {"$ref": "#/$defs/text"},
            "remedy": {"$ref": "#/$defs/text"},
            "pointer": {"type": "string"}
          }
        },
        {"type": "null"}
      ]
    },
    "table": {
      "type": "object",
      "required": ["type", "id", "caption", "columns", "rows"],
      "additionalProperties": false,
      "properties": {
        "type": {"const": "table"},
        "id": {"type": "string"},
        "caption": {"$ref": "#/$defs/text"},
        "alt": {"$ref": "#/$defs/sentence"},
        "columns": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title"],
            "additionalProperties": false,
            "properties": {
              "title": {"$ref": "#/$defs/text"},
              "notes": {"$ref": "#/$defs/text"},
              "numeric": {"const": true},
              "drawn": {"const": true}
            }
          }
        },
        "rows": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/value"}}},
        "legend": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": false,
            "properties": {
              "text": {"$ref": "#/$defs/text"},
              "mark": {"enum": ["good", "fair", "poor", "open"]},
              "shape": {"$ref": "#/$defs/shape"}
            }
          }
        },
        "notes": {"type": "array", "items": {"$ref": "#/$defs/sentence"}}
      }
    }
  }
}`
