package org.sayso.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Says of which types what was found in an article is: field by field as in the JSON. */
final class SaysoSchema {

  private static final StructType PASSAGE =
      new StructType()
          .add("begin", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false)
          .add("text", DataTypes.StringType, false);

  private static final StructType MENTION = PASSAGE.add("form", DataTypes.StringType, false);

  private static final StructType CUE =
      PASSAGE
          .add("lemma", DataTypes.StringType, false)
          .add("act", DataTypes.StringType, false)
          .add("hedged", DataTypes.BooleanType, false)
          .add("negated", DataTypes.BooleanType, false);

  private static final StructType QUOTE =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("confidence", DataTypes.DoubleType, false)
          .add("speaker", DataTypes.StringType)
          .add("speakerConfidence", DataTypes.DoubleType)
          .add("within", DataTypes.StringType)
          .add("content", listOf(PASSAGE), false)
          .add("cue", CUE)
          .add("source", MENTION);

  private static final StructType SPEAKER =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("name", DataTypes.StringType, false)
          .add("type", DataTypes.StringType, false)
          .add("role", DataTypes.StringType)
          .add("externalId", DataTypes.StringType)
          .add("candidates", listOf(DataTypes.StringType), false)
          .add("mentions", listOf(MENTION), false);

  private static final StructType ERROR =
      new StructType()
          .add("code", DataTypes.StringType, false)
          .add("message", DataTypes.StringType, false);

  /** All is null where there is an error, and the error is null where there is none. */
  static final StructType ARTICLE =
      new StructType()
          .add("model", DataTypes.StringType)
          .add("offsets", DataTypes.StringType)
          .add("quotes", listOf(QUOTE))
          .add("speakers", listOf(SPEAKER))
          .add("unattributed", listOf(PASSAGE))
          .add("error", ERROR);

  private SaysoSchema() {}

  private static ArrayType listOf(DataType element) {
    return DataTypes.createArrayType(element, false);
  }
}
