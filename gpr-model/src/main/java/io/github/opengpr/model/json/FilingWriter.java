package io.github.opengpr.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import java.io.IOException;

/** Writes a filing so that a person can read it: cells by address, no empty members. */
final class FilingWriter extends StdSerializer<Filing> {

  private static final long serialVersionUID = 1L;

  private FilingWriter() {
    super(Filing.class);
  }

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("gpr-filing").addSerializer(new FilingWriter());
    for (Class<?> type :
        new Class<?>[] {PrintedCell.class, Place.InText.class, Place.InTable.class}) {
      module.setMixInAnnotation(type, WithoutNulls.class);
    }
    return module;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private abstract static class WithoutNulls {}

  @Override
  public void serialize(Filing filing, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    Printed printed = filing.printed();
    json.writeStartObject(filing);
    json.writePOJOField("report", filing.report());
    json.writeObjectFieldStart("printed");
    json.writePOJOField("title", printed.title());
    json.writePOJOField("lead", printed.lead());
    json.writePOJOField("sections", printed.sections());
    json.writePOJOField("tables", printed.tables());
    json.writeObjectFieldStart("cells");
    for (Cell cell : filing.report().form().cells()) {
      json.writePOJOField(cell.address(), printed.cell(cell));
    }
    json.writeEndObject();
    json.writePOJOField("closing", printed.closing());
    json.writePOJOField("leftovers", printed.leftovers());
    json.writePOJOField("notes", printed.notes());
    json.writeEndObject();
    json.writeEndObject();
  }
}
