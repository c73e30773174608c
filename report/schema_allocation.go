package report

const allocationSchema = `
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "hyte-allocation",
  "description": "The coefficient and the euros of every unit of one finance year. Decimals are strings.",
  "type": "object",
  "required": ["scheme", "year", "basePrice", "meanScore", "population", "total", "residue", "assumptions", "absentUnits", "notCollected", "ignored", "awards"],
  "additionalProperties": false,
  "properties": {
    "scheme": {"enum": ["municipal", "county", "proposal-2017"]},
    "year": {"type": "integer"},
    "basePrice": {"anyOf": [{"$ref": "#/$defs/euros"}, {"type": "null"}]},
    "pool": {"$ref": "#/$defs/euros"},
    "meanScore": {"$ref": "#/$defs/optionalRatio"},
    "population": {"type": "integer", "minimum": 1},
    "total": {"$ref": "#/$defs/euros"},
    "residue": {"$ref": "#/$defs/euros"},
    "assumptions": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "option", "chosen", "whatIf"],
        "additionalProperties": false,
        "properties": {
          "id": {"type": "string"},
          "option": {"type": "string"},
          "chosen": {"type": "boolean"},
          "whatIf": {"type": "boolean"}
        }
      }
    },
    "absentUnits": {"$ref": "#/$defs/names"},
    "notCollected": {"$ref": "#/$defs/names"},
    "ignored": {"$ref": "#/$defs/names"},
    "overlays": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "key", "value", "whatIf"],
        "additionalProperties": false,
        "properties": {
          "kind": {"enum": ["base-price", "assume", "target", "pool", "weight", "without", "figure"]},
          "unit": {"description": "the unit whose figure is changed; of figures alone", "type": "string"},
          "key": {"type": "string"},
          "value": {"type": "string"},
          "whatIf": {"description": "departs from the text of the law, or from the figures", "type": "boolean"}
        }
      }
    },
    "awards": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/award"}}
  },
  "$defs": {
    "euros": {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$"},
    "ratio": {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{12}$"},
    "optionalRatio": {"anyOf": [{"$ref": "#/$defs/ratio"}, {"type": "null"}]},
    "names": {"type": "array", "items": {"type": "string"}},
    "award": {
      "type": "object",
      "required": ["code", "score", "coefficient", "perResident", "euros"],
      "additionalProperties": false,
      "properties": {
        "code": {"type": "string", "minLength": 1},
        "score": {"$ref": "#/$defs/optionalRatio"},
        "coefficient": {"$ref": "#/$defs/ratio"},
        "perResident": {"$ref": "#/$defs/ratio"},
        "euros": {"$ref": "#/$defs/euros"},
        "indicators": {"type": "array", "items": {"$ref": "#/$defs/indicator"}}
      }
    },
    "indicator": {
      "type": "object",
      "required": ["key", "points"],
      "additionalProperties": false,
      "properties": {
        "key": {"type": "string"},
        "value": {"$ref": "#/$defs/datum"},
        "previous": {"$ref": "#/$defs/datum"},
        "latest": {"$ref": "#/$defs/datum"},
        "births": {"$ref": "#/$defs/datum"},
        "audit-recorded": {"$ref": "#/$defs/datum"},
        "level": {"$ref": "#/$defs/optionalRatio"},
        "change": {"$ref": "#/$defs/optionalRatio"},
        "points": {"$ref": "#/$defs/ratio"}
      }
    },
    "datum": {
      "type": "object",
      "required": ["value", "missing"],
      "additionalProperties": false,
      "properties": {
        "value": {"type": ["string", "null"]},
        "missing": {"enum": ["suppressed", "not-collected", "not-applicable", "not-answered", null]}
      }
    }
  }
}`
