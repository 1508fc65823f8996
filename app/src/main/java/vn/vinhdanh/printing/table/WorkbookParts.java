package vn.vinhdanh.printing.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What the workbook's parts say that the reading library does not tell: merged ranges and the calendar's beginning. */
final class WorkbookParts {

    private static final XMLInputFactory XML = factory();

    private final Map<String, String> relationOfSheet = new HashMap<>();
    private final Map<String, String> partOfRelation = new HashMap<>();
    private final Map<String, List<Merge>> mergesOfPart = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> styles = new HashSet<>(Set.of("xl/styles.xml"));
    private boolean from1904;

    private WorkbookParts() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static WorkbookParts of(byte[] bytes) throws IOException {
        var parts = new WorkbookParts();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.names.add(entry.getName());
                try (var part = zip.getInputStream(entry)) {
                    parts.read(part, entry.getName());
                }
            }
        } catch (XMLStreamException unintelligible) {
            throw new IOException(unintelligible);
        }
        return parts;
    }

    /** Whether the workbook has styles, which it may do without; then no number in it is a date. */
    boolean styled() {
        return styles.stream().anyMatch(names::contains);
    }

    boolean from1904() {
        return from1904;
    }

    List<Merge> merges(String sheet) {
        var relation = relationOfSheet.getOrDefault(sheet, "");
        return mergesOfPart.getOrDefault(partOfRelation.getOrDefault(relation, ""), List.of());
    }

    private void read(InputStream content, String part) throws XMLStreamException {
        if (part.equals("xl/workbook.xml")) {
            forEachElement(content, this::workbook);
        } else if (part.equals("xl/_rels/workbook.xml.rels")) {
            forEachElement(content, this::relation);
        } else if (part.equals("[Content_Types].xml")) {
            forEachElement(content, this::type);
        } else if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")) {
            var merges = new ArrayList<Merge>();
            forEachElement(content, element -> {
                var range = element.getLocalName().equals("mergeCell") ? element.getAttributeValue(null, "ref") : null;
                if (range != null) {
                    merges.add(Merge.of(range));
                }
            });
            mergesOfPart.put(part, List.copyOf(merges));
        }
    }

    private void type(XMLStreamReader element) {
        var type = element.getAttributeValue(null, "ContentType");
        var name = element.getAttributeValue(null, "PartName");
        if (type != null && name != null && type.endsWith("spreadsheetml.styles+xml")) {
            styles.add(name.startsWith("/") ? name.substring(1) : name);
        }
    }

    private void workbook(XMLStreamReader element) {
        if (element.getLocalName().equals("workbookPr")) {
            var value = element.getAttributeValue(null, "date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (element.getLocalName().equals("sheet")) {
            var name = element.getAttributeValue(null, "name");
            var relation = relationId(element);
            if (name != null && relation != null) {
                relationOfSheet.put(name, relation);
            }
        }
    }

    /** The attribute's name space differs between the transitional and the strict format. */
    private static @Nullable String relationId(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("id")) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private void relation(XMLStreamReader element) {
        var id = element.getAttributeValue(null, "Id");
        var target = element.getAttributeValue(null, "Target");
        if (id != null && target != null) {
            partOfRelation.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private static void forEachElement(InputStream part, Consumer<XMLStreamReader> action) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                action.accept(reader);
            }
        }
        reader.close();
    }
}
