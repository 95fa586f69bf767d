package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ingest.Inputs;
import org.dragoman.ingest.Reading;
import org.dragoman.text.Document;

/**
 * The documents of files that a form sends, in any form that {@code dragoman code} reads: texts, saved web pages, JSON
 * Lines, tables, feeds, archives. A file's name tells its form and goes no further.
 *
 * @param problems what is wrong with those that gave no document, a line each
 */
record Uploads(List<Document> documents, List<String> problems) {
    /** Files of one form. */
    static final int FILES = 200;

    /** Characters of the longest text: what is packed small may be large. */
    private static final int CHARACTERS = 5_000_000;

    /** @param most documents that may come out of them */
    static Uploads of(List<UploadedFile> files, int most) throws IOException {
        if (files.size() > FILES) {
            throw new BadRequestResponse(files.size() + " files are too many; send " + FILES + " at a time.");
        }
        Uploads uploads = new Uploads(new ArrayList<>(), new ArrayList<>());
        for (UploadedFile file : files) {
            if (file.size() > 0) {
                uploads.read(file, most);
            }
        }
        return uploads;
    }

    private void read(UploadedFile file, int most) throws IOException {
        String name = file.filename().replaceFirst("^.*[/\\\\]", "");
        try (InputStream bytes = file.content();
                Inputs inputs = Inputs.sent(name, bytes)) {
            while (inputs.hasNext()) {
                Reading reading = inputs.next();
                if (reading instanceof Reading.Text text) {
                    add(text.document(), most);
                } else if (reading instanceof Reading.Fault fault) {
                    problems.add(fault.message());
                }
            }
        }
    }

    private void add(Document document, int most) {
        documents.add(document);
        if (documents.size() > most || document.text().length() > CHARACTERS) {
            throw new BadRequestResponse("More than " + most + " documents, or one of more than "
                    + CHARACTERS / 1_000_000 + " million characters; send them in parts.");
        }
    }
}
